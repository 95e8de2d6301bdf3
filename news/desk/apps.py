"""The app of the desk, in the place of Django's admin."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """Django's admin with the desk as its site."""

    default = False
    default_site = "news.desk.site.DeskSite"
