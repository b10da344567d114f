"""Whether a sentence may speak to a reader or for a site: a quick look, its words' weights have the last word."""

from __future__ import annotations

from typing import Final

from newsclean.wordlists import words

_SPEAKING: Final = words(
    """
    you your you're you'll you’re you’ll you've you’ve our ours us us. we we're we’re we'll we’ll us, you, you. you?
    sie ihr ihre ihren ihrem ihrer uns unser unsere unseren unserem unserer wir dich dir dein deine deinen euch jetzt
    hier vous votre vos nous notre nos ici te tu tus suscríbete suscribirse síguenos nuestro nuestra nuestros nuestras
    você vocês sua seu nosso nossa nossos nossas aqui assine inscreva-se voi vostro vostra nostro nostra nostri
    iscriviti je jouw jij onze ons lees din ditt dine dina vår våra våre vores oss os du twoje twój nasz naszym nasze
    tutaj anda kami kita bạn chúng siz sizin bizim biz вы вас вам ваш ваши мы нас наш наши нашем нашей ви ми нам вашу
    article story article, article. story. post report subscribe newsletter newsletters email e-mail republished
    """
)
_SIGNS: Final = ("@", "©", "http", "www.", ".com")
_IN_OTHER_SCRIPTS: Final = (
    *("您", "你", "我们", "我們", "本站", "ください", "会員", "여러분", "구독", "저작권", "اشترك", "تابع"),
)


def speaks(text: str) -> bool:
    """Whether *text* has a word or a sign of those who speak to readers.

    >>> speaks("Tell us what you think."), speaks("The ferry sails at noon.")
    (True, False)
    """
    lower = text.lower()
    if not _SPEAKING.isdisjoint(lower.split()) or any(map(lower.__contains__, _SIGNS)):
        return True
    return not lower.isascii() and any(map(lower.__contains__, _IN_OTHER_SCRIPTS))
