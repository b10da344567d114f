"""Judge lines that no rule knows by what their words, their shape and their place weigh together."""
