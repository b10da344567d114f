"""A rule pack on trial: its own examples, its overlaps with other rules, its harm, its speed."""
