"""What the shapes of answers are made of. Rows come to a shape as plain dicts; addresses in them begin with a stroke."""

from typing import Any

from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers


class Shape(serializers.Serializer[Any]):
    """The declared form of an answer."""


class Row(Shape):
    """A shape of which a reader can ask for some fields only, so that none of them is sure to be there."""

    def get_fields(self) -> Any:
        fields = super().get_fields()
        for field in fields.values():
            field.required = False
        return fields


class ShapeField(serializers.Field[Any, Any, Any, Any]):
    """A field whose row holds the value as it is shown."""

    def to_representation(self, value: Any) -> Any:
        return value


@extend_schema_field({"type": "string", "format": "uri"})
class Address(ShapeField):
    """An address of this site, whole."""

    def to_representation(self, value: str) -> str:
        return self.context["request"].build_absolute_uri(value)


def api_address(route: str, key: Any) -> str:
    """Where the API has a thing: "production", 12 → "/api/v1/productions/12/"."""
    return reverse(f"api:{route}-detail", args=[key])


def optional(field: type[serializers.Field[Any, Any, Any, Any]], **options: Any) -> Any:
    """A field that is null where there is nothing to say."""
    return field(allow_null=True, **options)
