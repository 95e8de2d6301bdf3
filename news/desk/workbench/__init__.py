"""The workbench of an article: its text with every quote marked, its claims, and the acts on them."""
