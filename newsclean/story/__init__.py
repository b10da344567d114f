"""The story inside a page dump, found from the text alone.

`finder.find_story` decides, `explain.explain_story` gives reasons, `keep.keep_story` is the filter; `train` learns.
Nothing is imported here: an article asks `question.may_be_dump` and needs no more.
"""
