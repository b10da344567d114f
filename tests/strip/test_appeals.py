"""What the site says to its reader goes, in any wording; news of cookies and newsletters stays, and what people say."""

from __future__ import annotations

import pytest

from newsclean import Cleaner

STORIES = {
    "de": "Der Gemeinderat hat am Montag den Umbau der alten Schule beschlossen, die seit Jahren leer steht.",
    "fr": "Le conseil municipal a voté lundi la rénovation de l'ancienne école, qui est fermée depuis des années.",
    "es": "El ayuntamiento aprobó el lunes la reforma de la antigua escuela, que está cerrada desde hace años.",
    "pt": "A câmara aprovou na segunda-feira a reforma da antiga escola, que está fechada há muitos anos.",
    "it": "Il consiglio comunale ha approvato lunedì i lavori nella vecchia scuola, che è chiusa da anni.",
    "nl": "De gemeenteraad heeft maandag besloten om de oude school te verbouwen, die al jaren leeg staat.",
    "pl": "Rada miasta przyjęła w poniedziałek plan przebudowy starej szkoły, która jest zamknięta od lat.",
    "sv": "Kommunen beslutade på måndagen att bygga om den gamla skolan, som har stått tom i många år.",
    "no": "Kommunen vedtok mandag å bygge om den gamle skolen, som har stått tom i mange år.",
    "da": "Byrådet besluttede mandag at bygge den gamle skole om, som har stået tom i mange år.",
    "fi": "Kaupunki päätti maanantaina vanhan koulun remontista, joka on ollut suljettuna vuosia.",
    "id": "Dewan kota pada Senin menyetujui perbaikan sekolah lama yang sudah ditutup selama bertahun-tahun.",
    "tr": "Belediye meclisi pazartesi günü yıllardır kapalı olan eski okulun yenilenmesine karar verdi.",
    "ru": "Городской совет в понедельник решил отремонтировать старую школу, которая закрыта уже много лет.",
    "uk": "Міська рада у понеділок вирішила відремонтувати стару школу, яка зачинена вже багато років.",
}


def left(language: str, line: str) -> str:
    """Return what is left of *line* below a story in *language*."""
    story = STORIES[language]
    text = Cleaner(language=language).clean(f"{story}\n{line}\n{story[::-1].capitalize()}.").text
    return text.removeprefix(story).removesuffix(f"{story[::-1].capitalize()}.").strip()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Melde dich gleich für unseren wöchentlichen Newsletter an und verpasse keine Rezepte mehr."),
        ("de", "Im kostenlosen Hafen-Newsletter bekommst du jeden Freitag die besten Tipps."),
        ("de", "Sie möchten mehr wissen? Dann abonnieren Sie unser Digital-Abo."),
        ("de", "Auch auf dieser Seite werden Cookies verwendet. Die Nutzung der Seite gilt als Zustimmung."),
        ("de", "Um Ihnen ein gutes Erlebnis zu bieten, setzen wir Cookies ein. Das ist für uns wichtig. Danke dafür!"),
        ("de", "Einzelheiten finden Sie in unserer Datenschutzerklärung."),
        ("fr", "Votre adresse est uniquement utilisée pour vous envoyer nos newsletters."),
        ("fr", "Ce site et ses partenaires déposent des cookies pour améliorer votre expérience."),
        ("es", "Recibe cada mañana nuestro boletín con lo más destacado."),
        ("es", "Esta web emplea cookies para mejorar tu experiencia; si sigues navegando, las aceptas."),
        ("pt", "Quer saber mais? Participe do nosso canal no WhatsApp."),
        ("pt", "Usamos cookies para melhorar a sua experiência neste portal."),
        ("it", "Per restare informato ricevi la nostra newsletter ogni mattina."),
        ("it", "Il sito usa cookie: se continui a navigare ne accetti l'utilizzo."),
        ("nl", "Wil je elke dag op de hoogte zijn? Ontvang onze nieuwsbrief."),
        ("nl", "Door deze website te gebruiken ga je akkoord met cookies."),
        ("pl", "Chcesz wiedzieć więcej? Zapisz się na nasz darmowy newsletter."),
        ("sv", "Följ våra notiser och få vårt nyhetsbrev varje dag."),
        ("no", "Vi bruker informasjonskapsler for å gi deg en bedre opplevelse."),
        ("da", "Tilmeld dig vores gratis nyhedsbrev hver morgen."),
        ("fi", "Käytämme evästeitä, jotta voit käyttää sivustoa; jatkamalla hyväksyt tämän."),
        ("id", "Bergabung dengan channel WhatsApp kami untuk berita terbaru."),
        ("tr", "Sitemizde çerez kullanıyoruz, kabul ediyorsanız devam edin."),
        ("ru", "Хотите знать больше? Читайте нас в нашем телеграм-канале."),
        ("uk", "Хочете знати більше? Читайте нас у нашому телеграм-каналі."),
    ],
)
def test_an_appeal_goes(language: str, line: str) -> None:
    assert left(language, line) == ""


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Der Händler speichert Cookies, ohne die Nutzer zu fragen, rügt die Behörde."),
        ("de", "„Wir verwenden Cookies nur mit Ihrer Einwilligung“, stand auf dem Schirm."),
        ("de", "Wir setzen auf Ihrer Website keine Cookies, sagte der Anwalt."),
        ("de", "Der Newsletter der Partei ging an 4000 Mitglieder, die ihn abonniert hatten."),
        ("de", "Bestellen Sie ein Abonnement, gilt ein Widerrufsrecht von 14 Tagen."),
        ("de", "Klicken Sie nicht auf den Link im Newsletter, warnt die Polizei."),
        ("de", "Die Firma setzt Cookies, wenn Sie die Seite besuchen, und fragt Sie nicht."),
        ("fr", "Chaque abonnement coûtera deux euros de plus en janvier."),
        ("fr", "Les sites utilisent des cookies pour suivre votre navigation."),
        ("es", "Para recibir las notificaciones judiciales hay que registrarse."),
        ("es", "Puedes borrar las cookies de tu navegador en tres pasos."),
        ("pt", "Entre os grupos de WhatsApp investigados está o da prefeitura."),
        ("it", "Attiva le notifiche solo se ti fidi, consiglia la polizia."),
        ("nl", "Krijg je meldingen van onbekenden, blokkeer ze dan."),
        ("ru", "Главные телеграм-каналы страны сообщили об аварии."),
        ("tr", "Abone olmak isteyenlerin sayısı arttı."),
        ("fr", "La newsletter du parti a été envoyée à quatre mille membres."),
        ("es", "El boletín oficial publica este lunes el decreto sobre las notificaciones."),
        ("pt", "O boletim de saúde fala de duas mil notificações na capital."),
        ("it", "Gli abbonamenti alla metropolitana costeranno di più da gennaio."),
        ("nl", "De club verkocht dit jaar vierduizend abonnementen aan supporters."),
        ("ru", "Уведомления о штрафах жители получили в понедельник."),
    ],
)
def test_news_stays(language: str, line: str) -> None:
    assert left(language, line) == line


def test_a_story_behind_a_notice_in_the_same_line_stays() -> None:
    notice = "Diese Seite benutzt Cookies, um Ihnen mehr zu bieten."
    assert left("de", f"{notice} {STORIES['de']} {STORIES['de'][:-1]}, wie es hieß.").endswith("hieß.")
