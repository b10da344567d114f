"""Cleaning on what a data team already runs; each module needs its library and nothing else imports it."""
