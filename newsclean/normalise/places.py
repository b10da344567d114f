"""Names of places: which are known, what cannot be one, and their letter case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    import re

_CITY_NAMES: Final = """
washington/new york/new york city/los angeles/chicago/houston/philadelphia/phoenix/san antonio/san diego/dallas
san jose/san francisco/indianapolis/columbus/fort worth/seattle/denver/boston/detroit/nashville/memphis/portland
las vegas/baltimore/milwaukee/albuquerque/tucson/fresno/sacramento/kansas city/atlanta/miami/oakland/minneapolis
tampa/honolulu/cleveland/new orleans/anaheim/cincinnati/pittsburgh/st. louis/saint louis/st. paul/orlando/newark
buffalo/salt lake city/tallahassee/albany/trenton/hartford/providence/springfield/des moines/cheyenne/boise/juneau
anchorage/oklahoma city/little rock/baton rouge/montgomery/birmingham/raleigh/durham/richmond/annapolis/harrisburg
concord/montpelier/santa fe/carson city/topeka/omaha/pierre/bismarck/fargo/helena/missoula/spokane/olympia/el paso
long beach/palo alto/san juan/fort lauderdale/jacksonville/charleston/savannah/louisville/lexington/rochester
syracuse/ferguson/flint/cambridge/berkeley/santa monica/hollywood/beverly hills/pasadena/new haven/princeton
ann arbor/cupertino/menlo park/bethesda/arlington/alexandria/atlantic city/palm beach/united nations/capitol hill
wall street/ithaca/stanford/la jolla/madison/toronto/montreal/montréal/ottawa/vancouver/calgary/edmonton/quebec
québec/quebec city/winnipeg/halifax/hamilton/regina/saskatoon/mexico city/ciudad de méxico/ciudad de mexico/méxico
cdmx/guadalajara/monterrey/puebla/tijuana/ciudad juárez/chilpancingo/acapulco/cancún/cancun/oaxaca/morelia/culiacán
culiacan/hermosillo/toluca/querétaro/mérida/veracruz/xalapa/chihuahua/saltillo/tuxtla gutiérrez/cuernavaca/pachuca
zacatecas/durango/mexicali/torreón/villahermosa/campeche/colima/tepic/san luis potosí/aguascalientes/reynosa
nuevo laredo/matamoros/guatemala/guatemala city/ciudad de guatemala/san salvador/tegucigalpa/managua/panama city
panamá/ciudad de panamá/havana/la habana/havanna/santo domingo/port-au-prince/kingston/port of spain/bogotá/bogota
medellín/medellin/cali/barranquilla/cúcuta/cartagena/bucaramanga/caracas/maracaibo/quito/guayaquil/lima/arequipa
cusco/la paz/sucre/cochabamba/santa cruz/asunción/asuncion/montevideo/buenos aires/rosario/mendoza/la plata
mar del plata/valparaíso/concepción/brasília/brasilia/são paulo/sao paulo/salvador/rio de janeiro/rio/belo horizonte
porto alegre/curitiba/recife/fortaleza/manaus/belém/goiânia/florianópolis/campinas/vitória/natal/joão pessoa/são luís
cuiabá/campo grande/london/londres/londra/londyn/lontoo/manchester/liverpool/leeds/glasgow/edinburgh/belfast/cardiff
bristol/sheffield/newcastle/nottingham/leicester/oxford/brighton/aberdeen/dundee/dublin/dublín/paris/parigi/parís
marseille/marsella/lyon/toulouse/nantes/strasbourg/straßburg/strassburg/montpellier/bordeaux/lille/rennes/reims
grenoble/toulon/dijon/rouen/caen/metz/nancy/cannes/calais/nizza/ajaccio/bastia/brussels/bruxelles/brüssel/brussel
bruselas/bruxelas/antwerp/antwerpen/anvers/gent/gand/liège/luik/namur/charleroi/luxembourg/luxemburg/luxemburgo
amsterdam/ámsterdam/rotterdam/den haag/the hague/la haye/la haya/utrecht/eindhoven/groningen/maastricht/arnhem
nijmegen/tilburg/breda/haarlem/berlin/berlín/berlim/berlino/berlijn/hamburg/münchen/munich/múnich/monaco di baviera
köln/cologne/colonia/frankfurt/frankfurt am main/frankfurt a. m./fráncfort/francoforte/stuttgart/düsseldorf
duesseldorf/dortmund/leipzig/lipsia/dresden/dresde/dresda/hannover/hanover/nürnberg/nuremberg/nuernberg/bremen
duisburg/bochum/wuppertal/bielefeld/bonn/münster/karlsruhe/mannheim/augsburg/wiesbaden/gelsenkirchen/mönchengladbach
braunschweig/chemnitz/kiel/aachen/magdeburg/freiburg/krefeld/lübeck/mainz/erfurt/rostock/kassel/hagen/saarbrücken
hamm/potsdam/mülheim/ludwigshafen/oldenburg/leverkusen/osnabrück/solingen/heidelberg/herne/neuss/darmstadt/regensburg
paderborn/ingolstadt/würzburg/wolfsburg/ulm/heilbronn/göttingen/pforzheim/offenbach/bottrop/trier/jena/gera
recklinghausen/reutlingen/bremerhaven/koblenz/bergisch gladbach/remscheid/erlangen/moers/siegen/hildesheim/salzgitter
cottbus/gütersloh/schwerin/konstanz/lüdenscheid/iserlohn/arnsberg/olpe/meschede/marburg/gießen/fulda/bayreuth/bamberg
passau/landshut/rosenheim/kempten/spessart/aschaffenburg/flensburg/lüneburg/celle/stralsund/greifswald/wien/vienne
viena/wenen/wiedeń/graz/linz/salzburg/innsbruck/klagenfurt/bregenz/st. pölten/zürich/zurich/zuerich/bern/berne/berna
genf/geneva/genève/ginebra/ginevra/basel/bâle/lausanne/luzern/st. gallen/winterthur/lugano/aarau/davos/vaduz/rome
roma/rom/rzym/milan/milano/mailand/milán/naples/napoli/neapel/nápoles/turin/torino/turín/palermo/genova/genoa/bologna
firenze/florenz/florencia/bari/catania/venezia/venice/venedig/venecia/verona/messina/padova/trieste/brescia/prato
parma/modena/reggio calabria/reggio emilia/perugia/livorno/ravenna/cagliari/foggia/rimini/salerno/ferrara/sassari
siracusa/pescara/monza/bergamo/trento/vicenza/terni/bolzano/novara/piacenza/ancona/andria/udine/lecce/l'aquila
cosenza/città del vaticano/vatican city/cité du vatican/ciudad del vaticano/cidade do vaticano/vaticano/vatikanstadt
san marino/madrid/barcelona/valencia/sevilla/seville/zaragoza/málaga/malaga/murcia/palma/palma de mallorca/bilbao
alicante/córdoba/valladolid/vigo/gijón/oviedo/granada/la coruña/a coruña/vitoria/pamplona/san sebastián/santander
burgos/salamanca/las palmas/las palmas de gran canaria/santa cruz de tenerife/santiago de compostela/toledo/badajoz
cádiz/huelva/jaén/almería/logroño/albacete/castellón/tarragona/lleida/girona/ceuta/melilla/lisbon/lisboa/lissabon
lisbona/porto/braga/coimbra/faro/funchal/ponta delgada/aveiro/leiria/setúbal/évora/viseu/athens/athen/atenas/atene
athènes/thessaloniki/nicosia/valletta/warsaw/warszawa/warschau/varsovia/varsovie/kraków/krakow/krakau/łódź/wrocław
poznań/gdańsk/szczecin/lublin/katowice/białystok/rzeszów/toruń/kielce/gdynia/prague/praha/prag/praga/brno/bratislava
budapest/bukarest/bucharest/bucarest/bucureşti/belgrade/belgrad/belgrado/zagreb/ljubljana/sarajevo/skopje/pristina
podgorica/tirana/chisinau/kyiv/kiev/kiew/kijów/київ/киев/lviv/львів/львов/одеса/одесса/харків/харьков/дніпро/днепр
odesa/odessa/kharkiv/mariupol/minsk/минск/мінськ/moscow/moskau/moscou/moscú/mosca/moskva/moskwa/moskou/москва
st. petersburg/saint petersburg/санкт-петербург/петербург/новосибирск/екатеринбург/казань/нижний новгород/самара/омск
челябинск/ростов-на-дону/уфа/красноярск/пермь/воронеж/волгоград/краснодар/саратов/тюмень/владивосток/хабаровск
иркутск/сочи/севастополь/симферополь/донецк/луганск/грозный/махачкала/алматы/астана/ташкент/бишкек/тбилиси/ереван
баку/рига/вильнюс/таллин/кишинев/варшава/берлин/париж/лондон/вашингтон/нью-йорк/брюссель/женева/пекин/токио/анкара
стамбул/вена/рим/riga/vilnius/tallinn/tbilisi/yerevan/baku/stockholm/estocolmo/stoccolma/sztokholm/göteborg
gothenburg/malmö/uppsala/västerås/örebro/linköping/umeå/helsingborg/oslo/bergen/trondheim/stavanger/tromsø/copenhagen
københavn/kopenhagen/copenhague/copenaghen/köpenhamn/aarhus/odense/aalborg/helsinki/helsingfors/tampere/turku/oulu
espoo/reykjavik/reykjavík/nuuk/istanbul/i̇stanbul/ankara/i̇zmir/izmir/antalya/adana/bursa/konya/gaziantep/diyarbakır
diyarbakir/trabzon/kayseri/eskişehir/mersin/jerusalem/jérusalem/jerusalén/gerusalemme/tel aviv/tel aviv-jaffa/haifa
gaza/gaza city/ramallah/west bank/beirut/beirute/beyrouth/damascus/damaskus/damas/damasco/amman/ammán/baghdad/bagdad
erbil/mosul/basra/tehran/teheran/téhéran/teherán/isfahan/kuwait city/riyadh/riad/jeddah/dubai/dubái/abu dhabi/doha
manama/muscat/sanaa/aden/cairo/kairo/le caire/el cairo/il cairo/tripoli/benghazi/tunis/tunisi/túnez/algiers/alger
argel/algeri/rabat/casablanca/marrakech/nouakchott/dakar/bamako/ouagadougou/niamey/abidjan/accra/lomé/lome/cotonou
lagos/abuja/kano/port harcourt/ibadan/yaoundé/yaounde/douala/libreville/kinshasa/brazzaville/luanda/lusaka/harare
maputo/windhoek/gaborone/johannesburg/pretoria/cape town/kapstadt/durban/nairobi/mombasa/kampala/kigali/bujumbura
dar es salaam/addis ababa/addis abeba/khartoum/mogadishu/djibouti/asmara/juba/antananarivo/port louis/conakry
freetown/monrovia/banjul/praia/bissau/kabul/kandahar/islamabad/karachi/lahore/peshawar/quetta/rawalpindi/faisalabad
multan/new delhi/delhi/mumbai/bombay/kolkata/calcutta/chennai/madras/bengaluru/bangalore/hyderabad/ahmedabad/pune
surat/jaipur/lucknow/kanpur/nagpur/indore/bhopal/patna/vadodara/ludhiana/agra/nashik/srinagar/jammu/ranchi/raipur
guwahati/chandigarh/thiruvananthapuram/kochi/coimbatore/visakhapatnam/vijayawada/madurai/varanasi/amritsar/dehradun
shimla/panaji/bhubaneswar/gandhinagar/gurugram/gurgaon/noida/shillong/imphal/itanagar/kohima/aizawl/agartala/gangtok
mysuru/mangaluru/puducherry/allahabad/prayagraj/leh/kathmandu/dhaka/chittagong/colombo/male/thimphu/yangon/rangoon
naypyitaw/bangkok/chiang mai/vientiane/phnom penh/hanoi/hà nội/ho chi minh city/tp.hcm/tp hcm/tphcm/đà nẵng/cần thơ
hải phòng/huế/kuala lumpur/kuching/kota kinabalu/putrajaya/petaling jaya/shah alam/johor baru/johor bahru/george town
ipoh/singapore/singapour/singapur/singapura/jakarta/surabaya/bandung/medan/semarang/makassar/palembang/denpasar
yogyakarta/jogja/solo/malang/bogor/bekasi/depok/tangerang/batam/pekanbaru/padang/bandar lampung/balikpapan/samarinda
pontianak/banjarmasin/manado/jayapura/kupang/mataram/ambon/banda aceh/cirebon/serang/sleman/dili/manila/quezon city
cebu/cebu city/davao/davao city/baguio/zamboanga/makati/beijing/pekín/pékin/pechino/peking/pequim/shanghai/shanghái
guangzhou/shenzhen/chengdu/wuhan/tianjin/chongqing/nanjing/hangzhou/xi'an/lhasa/urumqi/hong kong/hongkong/macau/macao
taipei/kaohsiung/taichung/ulan bator/ulaanbaatar/tokyo/tokio/tóquio/osaka/kyoto/nagoya/sapporo/fukuoka/hiroshima
nagasaki/kobe/yokohama/sendai/fukushima/naha/seoul/seúl/seul/séoul/busan/incheon/daegu/pyongyang/panmunjom/astana
nur-sultan/almaty/tashkent/bishkek/dushanbe/ashgabat/sydney/melbourne/brisbane/perth/adelaide/canberra/hobart/darwin
wellington/auckland/christchurch/port moresby/suva/honiara/apia/القاهرة/الرياض/جدة/مكة المكرمة/مكة/المدينة المنورة
الدمام/دبي/أبوظبي/أبو ظبي/الشارقة/الدوحة/المنامة/الكويت/مسقط/صنعاء/عدن/بغداد/أربيل/البصرة/الموصل/دمشق/حلب/بيروت/عمان
القدس/القدس المحتلة/غزة/رام الله/طهران/أنقرة/إسطنبول/اسطنبول/تونس/الجزائر/الرباط/الدار البيضاء/طرابلس/بنغازي/الخرطوم
نواكشوط/واشنطن/نيويورك/لندن/باريس/برلين/موسكو/بروكسل/جنيف/فيينا/مدريد/روما/بكين/طوكيو/نيودلهي/إسلام آباد/كابول
الأمم المتحدة/الإسكندرية/عواصم/حمص/حماة/اللاذقية/درعا/إدلب/النجف/كركوك/السليمانية/صيدا/نابلس/الخليل/الإسماعيلية
بورسعيد/السويس/أسوان/تعز/الحديدة/فاس/مراكش/طنجة/وهران/قسنطينة/مقديشو/جوبا/نيروبي/أديس أبابا/سيدني/أوتاوا/أثينا/كييف
genebra/moscovo/nova délhi/nova déli/nueva delhi/nouvelle-delhi/nouvelle delhi/neu-delhi/nuova delhi/filadélfia
filadelfia/são francisco/montevidéu/assunção/cidade do méxico/cidade da guatemala/edimburgo/dublim/marselha/burdeos
amsterdã/amesterdão/roterdã/haia/estrasburgo/munique/hamburgo/zurique/zúrich/basileia/basilea/milão/turim
veneza/florença/madri/sevilha/bucareste/budapeste/varsóvia/cracóvia/cracovia/breslau/danzig/tiflis/jerewan/ereván
helsinque/helsínquia/são petersburgo/san petersburgo/sankt petersburg/istambul/estambul/ancara/teerã/teerão/bagdá
bagdade/cabul/trípoli/tripolis/algier/jartum/joanesburgo/johannesburgo/nairóbi/adis abeba/adís abeba/kinsasa
ciudad del cabo/cidade do cabo/xangai/bangcoc/banguecoque/yakarta/hanói/katmandú/rangún/sídney/islamabade
kaiserslautern/zwickau/plauen/görlitz/bautzen/dessau/dessau-roßlau/wilhelmshaven/delmenhorst/emden/cuxhaven/nordhorn
meppen/cloppenburg/vechta/rheine/coesfeld/bocholt/viersen/düren/euskirchen/troisdorf/velbert/ratingen/lippstadt/detmold
herford/höxter/holzminden/goslar/gifhorn/helmstedt/nienburg/buxtehude/pinneberg/elmshorn/itzehoe/schleswig/rendsburg
neumünster/wismar/güstrow/neubrandenburg/anklam/prenzlau/eberswalde/frankfurt (oder)/fürstenwalde
brandenburg an der havel/rathenow/neuruppin/wittenberge/stendal/halberstadt/wernigerode/merseburg/naumburg/weimar/gotha
eisenach/ilmenau/saalfeld/altenburg/pirna/meißen/riesa/torgau/coburg/kulmbach/schweinfurt/ansbach/fürth/amberg
straubing/deggendorf/freising/erding/dachau/garmisch-partenkirchen/memmingen/kaufbeuren/friedrichshafen/ravensburg
tuttlingen/villingen-schwenningen/offenburg/baden-baden/rastatt/lörrach/sindelfingen/böblingen/esslingen/ludwigsburg
göppingen/schwäbisch hall/tübingen/speyer/bad kreuznach/idar-oberstein/neuwied/andernach/hanau/wetzlar/bad hersfeld
bad homburg/rüsselsheim/gummersbach/wolfenbüttel/hameln/lüchow/uelzen/walsrode/aurich/nordhausen/mühlhausen/sonneberg
villach/wiener neustadt/eisenstadt/feldkirch/kufstein/dornbirn/leoben/schaffhausen/frauenfeld/solothurn/olten/neuenburg
herisau/bellinzona/bắc giang/bắc kạn/bắc ninh/bạc liêu/bến tre/bình dương/bình định/bình phước/bình thuận/cà mau
cao bằng/đắk lắk/đắk nông/điện biên/đồng nai/đồng tháp/gia lai/hà giang/hà nam/hà tĩnh/hải dương/hậu giang/hòa bình
hưng yên/khánh hòa/kiên giang/kon tum/lai châu/lâm đồng/lạng sơn/lào cai/long an/nam định/nghệ an/ninh bình/ninh thuận
phú thọ/phú yên/quảng bình/quảng nam/quảng ngãi/quảng ninh/quảng trị/sóc trăng/sơn la/tây ninh/thái bình/thái nguyên
thanh hóa/thừa thiên huế/tiền giang/trà vinh/tuyên quang/vĩnh long/vĩnh phúc/yên bái
"""
_WORD_NAMES: Final = """
nice/reading/mobile/split/bath/tours/lens/cork/worms/essen/halle/charlotte/sofia/victoria/florence/austin/jackson
lincoln/santiago/vienna/san josé/dayton/derby/hull/york/lancaster/salem/augusta/columbia/brest/angers/vannes/tomsk
jordan/chad/georgia/monaco/como/pisa/lodi/pau/sens/sion/hof/weiden/singen/celaya/león/lucerne/cardiff/hilo
stade/peine/heide/husum/verden/lingen/borken/kleve/wesel/unna/soest/witten/minden/freiberg/suhl/aalen/wels
landau/limburg/biel/thun/chur/lindau/steyr
"""
_REGION_NAMES: Final = """
ala./alaska/ariz./ark./calif./ca./colo./conn./del./fla./ga./hawaii/idaho/ill./ind./iowa/kan./kans./ky./la./maine/md.
mass./mass/mich./minn./miss./mo./mont./neb./nebr./nev./n.h./n.j./n.m./n.y./n.c./n.d./ohio/okla./ore./oreg./pa./penn.
r.i./s.c./s.d./tenn./tex./texas/utah/vt./va./wash./w.va./w. va./wis./wyo./d.c./p.r./u.s./u.k./u.a.e./alabama/arizona
arkansas/california/colorado/connecticut/delaware/florida/georgia/illinois/indiana/kansas/kentucky/louisiana/maryland
massachusetts/michigan/minnesota/mississippi/missouri/montana/nebraska/nevada/new hampshire/new jersey/new mexico
new york/north carolina/north dakota/oklahoma/oregon/pennsylvania/rhode island/south carolina/south dakota/tennessee
vermont/virginia/washington/west virginia/wisconsin/wyoming/puerto rico/guam/ontario/ont./quebec/québec/que.
british columbia/b.c./alberta/alta./manitoba/man./saskatchewan/sask./nova scotia/n.s./new brunswick/n.b./newfoundland
n.l./p.e.i./prince edward island/yukon/england/scotland/wales/northern ireland/ireland/france/germany/deutschland
italy/italia/spain/españa/portugal/belgium/belgien/netherlands/the netherlands/switzerland/schweiz/austria/österreich
poland/czech republic/hungary/romania/bulgaria/greece/cyprus/malta/turkey/türkiye/russia/ukraine/belarus/moldova
armenia/azerbaijan/sweden/norway/denmark/finland/iceland/estonia/latvia/lithuania/serbia/croatia/slovenia/slovakia
bosnia/kosovo/macedonia/north macedonia/montenegro/albania/israel/lebanon/syria/jordan/iraq/iran/kuwait/qatar/bahrain
oman/yemen/saudi arabia/united arab emirates/uae/egypt/libya/tunisia/algeria/morocco/sudan/south sudan/ethiopia/kenya
uganda/rwanda/tanzania/somalia/nigeria/ghana/senegal/mali/niger/chad/cameroon/congo/angola/zambia/zimbabwe/malawi
mozambique/botswana/namibia/south africa/afghanistan/pakistan/india/nepal/bangladesh/sri lanka/myanmar/thailand/laos
cambodia/vietnam/malaysia/indonesia/philippines/china/taiwan/japan/south korea/north korea/mongolia/kazakhstan
uzbekistan/kyrgyzstan/tajikistan/turkmenistan/australia/new south wales/victoria/queensland/new zealand/fiji
papua new guinea/canada/mexico/méxico/guatemala/honduras/el salvador/nicaragua/costa rica/panama/cuba/haiti
dominican republic/jamaica/bahamas/colombia/venezuela/ecuador/peru/perú/bolivia/brazil/brasil/chile/argentina/uruguay
paraguay/usa/united states/united kingdom/west bank/gaza strip/crimea/jal./ver./gto./oax./chih./chis./gro./mor./pue.
qro./q. roo/sin./son./tab./tamps./yuc./zac./edomex/d.f./nova jersey/nova york/nova iorque/nueva york/nova iguaçu
estados unidos/ee.uu./ee. uu./eeuu/reino unido/inglaterra/escocia/escócia/irlanda/francia/frança/alemania/alemanha
rusia/rússia/ucrania/ucrânia/japón/japão/corea del sur/corea del norte/coreia do sul/coreia do norte/turquía/turquia
grecia/grécia/suiza/suíça/suecia/suécia/noruega/polonia/polônia/egipto/egito/marruecos/marrocos/siria/síria
república dominicana/canadá/vereinigte staaten/frankreich/italien/spanien/russland/japan/états-unis
"""
_LABELS: Final = """
abstract left right satire humor humour archive advertisement advisory alert analysis analyse analisi análisis
análise anzeige above below answer background blog breaking briefing bulletin byline caption chart column comment
commentary commentaire kommentar contact correction corrections credit date day days deal deals disclaimer download
editor's editor’s editorial embargo essay event exclusive exclusif exclusivo esclusiva eilmeldung explained explainer
exposed fact factbox feature features file film first foto fotos from gallery graphic guide headline headlines here
highlights how image images important info infografik insight interview intervista entrevista introduction just
latest leader letter link list live liveblog local look map media meinung memo more mehr movie must name new news
newsletter next note nota notice now obituary only opinion opinión opinione original part people photo photos pic
pics picture pictures player podcast poll posted preview profile published publié question quiz quote ranking read
reader reaction recap recipe related release report reportage review rezension roundup save scoop score see series
share show slideshow source sources special speech spoiler spoilers sponsored sport sports statement status story
subscribe summary survey talk test text the thema this tip tips title today top topic topics transcript trending tv
tweet update updated updates urgent urgente version video videos view vidéo warning watch what when where who why win
winner world yes no you lesen lesetipp auch siehe mira lea leia veja vea guarda foto: von by par por di stand text:
bild bilder quelle presse pressemitteilung communiqué comunicado comunicato nasa nato unicef unesco opec covid fifa
uefa nba nfl wwe aids hiv isis cdu csu spd fdp afd övp spö fpö january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday срочно видео фото
обновлено важно новости эксклюзив мнение интервью
redacción redação redaktion redazione rédaction
"""
_SMALL_WORDS: Final = """
am an auf au aux da das de del della der des di do dos du e en et im in la le les lès of on sous sul sur the upon y zu
на де
"""


def _names(lines: str) -> frozenset[str]:
    return frozenset(name for line in lines.split("\n") for name in line.split("/") if name)


CITIES: Final = _names(_CITY_NAMES)
"""Places that open stories, in lower case, each also in the languages that name it otherwise."""
AMBIGUOUS: Final = _names(_WORD_NAMES)
"""Places whose names are words or first names too: they need capitals, a region, a date or an agency."""
REGIONS: Final = _names(_REGION_NAMES)
"""States, provinces and countries as they stand behind a city, in lower case."""
NOT_PLACES: Final = frozenset(_LABELS.split())
"""Words that stand before a dash or a colon and are labels, bodies or months: never places."""
_SMALL: Final = frozenset(_SMALL_WORDS.split())
_CODE: Final = lazy_pattern(r"(?:[A-Z]{2}|UAE|USA)$")
_LETTERS: Final = lazy_pattern(r"[^\W\d_]+")


def is_region(name: str) -> bool:
    """Whether *name* is a state, province or country as it stands behind a city: "Fla.", "NC", "Italy"."""
    return bool(_CODE.match(name)) or name.lower() in REGIONS


def in_capitals(name: str) -> bool:
    """Whether *name* is printed in capitals, as far as it can be: "GIEßEN", "McLEAN"."""
    return name.replace("ß", "S").replace("Mc", "MC", 1).isupper()


def place_name(printed: str) -> str:
    """Return *printed* without its all-caps, the state or country as printed.

    >>> place_name("RIO DE JANEIRO")
    'Rio de Janeiro'
    >>> place_name("WASHINGTON, D.C.")
    'Washington, D.C.'
    """
    city, *rest = printed.split(", ")
    return ", ".join((_named(city), *(part if _code_like(part) else _named(part) for part in rest)))


def _code_like(part: str) -> bool:
    return "." in part[:-1] or bool(_CODE.match(part)) or part in ("UK", "D.C")


def _named(name: str) -> str:
    if name.startswith("TP.") or not any(len(word) > 1 and in_capitals(word) for word in _LETTERS.findall(name)):
        return name
    turkish = "İ" in name
    return _LETTERS.sub(lambda found: _word(found, turkish=turkish), name)


def _word(found: re.Match[str], *, turkish: bool) -> str:
    word, name, start = found[0], found.string, found.start()
    if not in_capitals(word) or (word == "D" and name[start + 1 : start + 2] == "."):
        return word
    rest = word[1:].replace("İ", "i")
    lower = (rest.replace("I", "ı") if turkish else rest).lower()
    if word == "S" and start and name[start - 1] in "'’":
        return "s"
    if start and word.lower() in _SMALL and found.end() < len(name):
        return word.lower()
    if start and len(word) == 1 and name[found.end() : found.end() + 1] in ("'", "’"):
        return word.lower() if word in "DL" else word
    if word[:2].upper() == "MC" and len(word) > len("MC"):
        return "Mc" + word[2] + lower[2:]
    return word[0] + lower
