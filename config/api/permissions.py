"""Who may: everybody reads what is public; an endpoint that writes says itself who may."""

from typing import Any

from rest_framework import permissions
from rest_framework.request import Request


class ReadOnly(permissions.BasePermission):
    """Reading, and what nobody can do at an address, which is answered with 405."""

    def has_permission(self, request: Request, view: Any) -> bool:
        return request.method in permissions.SAFE_METHODS or not hasattr(view, (request.method or "").lower())
