"""What every app shares: settings, the workflow, events, search, and the base of every page and endpoint."""
