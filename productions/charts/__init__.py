"""Pictures of time, made on the server as plain numbers that a template draws as SVG."""

from productions.charts.attachment import Chart, attachment_chart
from productions.charts.axis import Axis
from productions.charts.sparkline import Sparkline, sparkline, sparklines_of

__all__ = ["Axis", "Chart", "Sparkline", "attachment_chart", "sparkline", "sparklines_of"]
