"""Judge sentences that no rule knows by what their words and their shape weigh."""
