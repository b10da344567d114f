"""Many tags in the order of the alphabet go; sorted lists of the story stay."""

import newsclean
from newsclean.document import Document, blocks_of
from newsclean.links.tag_runs import hashtags

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


def test_a_row_of_hashtags_below_the_story_goes_and_that_of_a_post_stays() -> None:
    story = "The council met on Monday to talk about the new bridge, and it put off the vote."
    rows = ("\n\n#bridge #Elmville", " https://t.co/x1\n\n#bridge #Elmville", "\n\n#bridge is on")
    found = [[block.text for block in hashtags(Document(f"{story}{row}", blocks_of(f"{story}{row}")))] for row in rows]
    assert found == [["#bridge #Elmville"], [], []]
