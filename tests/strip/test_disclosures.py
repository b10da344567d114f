"""What scholars disclose of their money goes in the languages of the house that prints it; studies of money stay."""

from __future__ import annotations

import pytest

from newsclean import clean_text

STORY = (
    "The council of Elmville met on Monday to talk about the old pier, and it put off the vote until the end of the "
    "month, as the mayor had asked it to do."
)


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe does not work for, consult, own shares in or receive funding from any company or organization.",
        "Ana Roe no recibe salario, ni ejerce labores de consultoría, ni posee acciones de ninguna compañía.",
        "Jeanne Roe ne travaille pas, ne conseille pas, ne possède pas de parts d'une organisation.",
        "Os autores não prestam consultoria, trabalham, possuem ações ou recebem financiamento de empresa alguma.",
        "Universidad de Elmville aporta financiación como institución colaboradora de The Conversation ES.",
    ],
)
def test_disclosures_go(line: str) -> None:
    assert clean_text(f"{STORY}\n\n{line}\n\n{STORY[4:]}") == f"{STORY}\n\n{STORY[4:]}"


def test_a_story_about_money_stays() -> None:
    text = f"{STORY}\n\nScholars who own shares in a bank should say so, the mayor said.\n\n{STORY[4:]}"
    assert clean_text(text) == text
