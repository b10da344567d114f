"""Many tags in the order of the alphabet go; sorted lists of the story stay."""

import newsclean

SORTED = "4000 Wellen\nBrücke\nElm\nFluss\nGemeinderat\nHafen\nKarpfen\nOrgel\nSchule\nUmbau\nZoo"


def test_tags_in_the_order_of_the_alphabet_go() -> None:
    story = "Der Gemeinderat redet vom Umbau der Schule.\n\nNoch ist der Fluss hoch, sagt er. Foto: Max Mustermann"

    assert "Karpfen" not in newsclean.clean_text(f"{story}\n\n{SORTED}")


def test_a_sorted_list_that_the_story_announces_or_counts_stays() -> None:
    story = "Geschlossen bleiben am Montag in Altdorf"
    table = "\n".join(f"{number}\tStadt {number}" for number in range(11, 30))

    assert "Karpfen" in newsclean.clean_text(f"{story}\n\n{SORTED}")
    assert "Stadt 29" in newsclean.clean_text(f"{story} die Schulen.\n\n{table}")


def test_hashtags_in_a_row_go() -> None:
    story = "Der Gemeinderat redet vom Umbau der Schule, und am Fluss wird im Herbst gebaut."

    assert newsclean.clean_text(f"{story}\n#Umbau\n#Schule\n#Am Fluss\n") == story
    assert "#Umbau" in newsclean.clean_text(f"{story}\n#Umbau\n{story[::-1]}.")
