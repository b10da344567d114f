"""Comments without a head go where names, times and buttons come in turns; what stands below the form goes too."""

from __future__ import annotations

import pytest

import newsclean

_PARAGRAPH = (
    "The council of Elmville met on Monday to talk about the new bridge over the river, the mayor said{}, and it put "
    "off the vote until the end of the month, when all of its members will be back from the fair."
)
STORY = "\n\n".join(_PARAGRAPH.format(end) for end in ("", " at noon", " on the way home"))


@pytest.mark.parametrize(
    "comments",
    [
        "Anna says:\nJune 3, 2012 at 5:00 pm\nAt last.\nReply\nBen says:\nJune 4, 2012 at 7:10 am\nNo bridge yet.",
        "Anna • 3 years ago\nA bridge at last.\nReply\nBen • 3 years ago\nNo bridge yet, it seems.\nReply",
        "At last.\nPosted by: Anna | June 3, 2010 8:10 AM\nNo bridge.\nPosted by: Ben | June 3, 2010 9:10 AM\nReply",
    ],
)
def test_comments_without_a_head_go(comments: str) -> None:
    left = newsclean.clean_text(f"{STORY}\n\n{comments}")

    assert left.startswith(STORY)
    assert "No bridge" not in left


@pytest.mark.parametrize(
    "lines",
    [
        "The mayor says:\nThe bridge will come.\nThe council says:\nIt will not.\nThe people say nothing at all.",
        "June 3, 2012, 5:00 pm\nThe ferry left.\nJune 4, 2012, 6:00 pm\nIt came.\nJune 5, 2012, 7:00 pm\nIt sank.",
    ],
)
def test_talk_and_logs_of_the_story_stay(lines: str) -> None:
    assert lines.split("\n")[1] in newsclean.clean_text(f"{STORY}\n\n{lines}")


def test_nothing_below_the_form_for_a_comment_is_story() -> None:
    form = "Your email address will not be published. Required fields are marked *\n\nComment *\n\nName *"
    page = "The Elmville Courier digs where others do not and was founded in the year of the great flood."

    assert newsclean.clean_text(f"{STORY}\n\n{form}\n\n{page}") == STORY


_BRIDGE = {
    "de": "Der Rat der Stadt Halbach hat am Montag über die neue Brücke beraten, sagte der Bürgermeister{}, und er "
    "will erst am Ende des Monats abstimmen, wenn alle Mitglieder wieder da sind und die Kosten genau bekannt sind.",
    "es": "El pleno de la ciudad de Vallerrey habló el lunes del nuevo puente sobre el río, dijo el alcalde{}, y no "
    "votará hasta el final del mes, cuando todos sus miembros estén de vuelta y se conozcan los costes de la obra.",
    "fr": "Le conseil de la ville de Valbourg a parlé lundi du nouveau pont sur la rivière, a dit le maire{}, et il "
    "ne votera pas avant la fin du mois, quand tous ses membres seront de retour et que le coût en sera connu.",
}


def _story(language: str) -> str:
    return "\n\n".join(_BRIDGE[language].format(end) for end in ("", " A"))


@pytest.mark.parametrize(
    ("language", "comments"),
    [
        ("de", "Anna sagt:\n3. Juni 2012 um 17:00 Uhr\nEndlich.\nAntworten\nBen sagt:\n4. Juni 2012 um 7:10 Uhr\nAch."),
        ("de", "Anna, 03.06.2012, 17.00 Uhr\nNa endlich.\nAntworten\nBen, 04.06.2012, 7.10 Uhr\nAch was."),
        ("es", "Anna Hace 28 minutos\nPor fin.\nResponder\nBen Hace 3 horas\nPues no."),
        ("fr", "Anna dit :\n3 juin 2012 à 17h00\nEnfin.\nRépondre\nBen dit :\n4 juin 2012 à 7h10\nMais non."),
    ],
)
def test_comments_go_in_other_languages(language: str, comments: str) -> None:
    assert newsclean.clean_text(f"{_story(language)}\n\n{comments}") == _story(language)


def test_names_and_times_below_the_rules_for_comments_are_comments() -> None:
    comments = "Anna Hace 28 minutos\nPor fin.\nBen Hace 3 horas\nPues no.\nEva Hace 4 horas\nYa veremos."
    rules = "No está permitido verter comentarios contrarios a las leyes."

    assert newsclean.clean_text(f"{_story('es')}\n\n{rules}\n{comments}") == _story("es")


def test_a_log_with_the_times_of_day_stays() -> None:
    ferry = "Die Fähre {} um diese Zeit am Steg unter der alten Brücke, wo schon viele Leute auf sie warten."
    log = f"3. Juni 2012, 17:00 Uhr\n{ferry.format('liegt')}\n4. Juni 2012, 18:00 Uhr\n{ferry.format('fehlt')}"

    assert ferry.format("fehlt") in newsclean.clean_text(f"{_story('de')}\n\n{log}")
