"""Sentences that invite readers, told from sentences of a story by what they offer and how they ask for it."""

from __future__ import annotations

import pytest

import newsclean

OPENING = "The harbour froze on Tuesday night, and the ferries stayed at their moorings until noon, the port said."
CLOSING = "“We have coal for a week,” said Jane Dole, who runs the only shop of the islands and has run it for years."

INVITATIONS = [
    "Ready to row? Sign up for Harbour Now and get three stories in your inbox every week.",
    "Start the day afloat: Get the HARBOUR POST's Morning Briefing in your inbox",
    "Support independent, award-winning college journalism on this site. Donate here.",
    "Subscribe to Harbour Club Elmville. Every dime we make funds reporting from the docks.",
    "Get More Tides, Inc. Stay up to date with email updates from the Post about their ongoing investigations.",
    "HARBOUR NEWSLETTERS Ebb A daily look at tides, in your inbox. Sign Up By signing up you agree to our terms.",
    "If you liked this map, sign up to be notified of new harbour maps.",
    "Weekly Newsletter Get your fix of the Post’s best stories in your inbox each Thursday.",
    "Want more? Download our free app and never miss a tide again.",
    "Join the Harbour Evening Post WhatsApp group HERE",
    "Stay up to date with all the latest news",
    "Get the rundown of the biggest stories of the day with Harbour Essentials.",
    "Play the Daily Tide Crossword Puzzle today.",
    "Speak to one of our specialists today about moorings that fit your boat.",
    "Book your free consultation now.",
]

STORIES = [
    "Thousands sign up for the newsletter of the party each week, and half of them never open it.",
    "Sign up for a shift at the food bank, the mayor told the crowd, and you will not be alone on Christmas Eve.",
    "“Sign up for our newsletter,” the swindlers wrote to pensioners on the islands.",
    "You need to provide your email address, but you can skip this step and go on to the settings of your phone.",
    "Customers can subscribe to the service for ten dollars a month.",
    "Subscribe to your local newspaper",
    "Get the latest figures and you see that the harbour loses money.",
    "Join the WhatsApp group of the school, the mayor told the parents, and you know when the ferry sails.",
    "The latest news from the harbour is that you can swim there again.",
    "Use your head: our team has one boat, theirs has four.",
    "Visit the old pier for the best stories of the sailors who come there.",
    "If you sign up through the exchange by March 31, there is no fine.",
    "Support for the journalism of the capital was never strong in the valley, where papers came by boat.",
]


def article(*middle: str) -> str:
    return "\n\n".join((OPENING, *middle, CLOSING))


@pytest.mark.parametrize("invitation", INVITATIONS)
def test_invitation_goes(invitation: str) -> None:
    assert newsclean.clean_text(article(invitation)) == article()


@pytest.mark.parametrize("sentence", STORIES)
def test_story_stays(sentence: str) -> None:
    assert newsclean.clean_text(article(sentence)) == article(sentence)


def test_invitation_goes_from_the_end_of_a_paragraph() -> None:
    text = f"{OPENING} Get the Harbour newsletter in your inbox every morning.\n\n{CLOSING}"
    assert newsclean.clean_text(text) == article()


def test_what_another_rule_cut_out_of_a_line_tells_what_the_rest_is() -> None:
    line = (
        "COUNTDOWN TO SPRING The race starts now. Stay in the know. Follow our coverage and sign up for our newsletter "
        "on the race to the islands."
    )
    assert newsclean.clean_text(article(line)) == article()
