"""Who makes films: parties, their names, and the decisions about who is who."""
