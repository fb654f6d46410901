"""What the generated council speaks of: bodies, subjects, offices, and sentences with fields to be filled."""


def _parted(words: str) -> tuple[str, ...]:
    """The strokes part, the line ends do not."""
    return tuple(words.replace("\n", "").split("|"))


BODIES = _parted(
    """Council|Cabinet|Audit and Governance Committee|Standards Committee|Licensing Committee|
Licensing Sub-Committee A|Licensing Sub-Committee B|Planning Committee|Planning Committee (North)|
Planning Committee (South)|Development Panel|Overview and Scrutiny Board|
Children and Young People Scrutiny Panel|Adult Social Care and Health Scrutiny Panel|
Regeneration and Skills Scrutiny Panel|Environment Scrutiny Panel|Housing Scrutiny Panel|
Corporate Resources Scrutiny Panel|Health and Wellbeing Board|Safer Communities Partnership|
Corporate Parenting Board|Schools Forum|Pensions Committee|Pension Board|Investment Sub-Committee|
Joint Waste Committee|Highways and Parking Committee|Traffic Regulation Sub-Committee|
Public Rights of Way Panel|Employment Committee|Appeals Panel|Chief Officer Appointments Panel|
Joint Consultative Committee|Health and Safety Forum|Parish Liaison Meeting|Harbour Committee|
Markets and Events Panel|Libraries and Culture Working Group|Allotments Advisory Group|
Coastal Partnership Board|Flood Risk Working Group|Armed Forces Covenant Group|Equalities Panel|
Digital Board|Property and Assets Sub-Committee|Local Plan Working Party|
Conservation Areas Advisory Panel|Youth Council Liaison|Charity Trustees Committee|
Mayoral Functions Committee|Constitution Working Party|Independent Remuneration Panel|
Area Forum East|Area Forum West|Area Forum Central|Area Forum Riverside|Area Forum Uplands|
Budget Working Group|Emergency Planning Committee|Climate Working Party"""
)

SUBJECTS = _parted(
    """the Local Plan review|the medium term financial strategy|the council tax reduction scheme|
the housing revenue account|homelessness prevention|selective licensing of landlords|
residents' parking zones|the parking enforcement contract|highway resurfacing|winter maintenance|
flood alleviation works|household waste and recycling|garden waste charges|fly-tipping enforcement|
air quality management areas|electric vehicle charging points|the climate action plan|
solar panels on corporate buildings|leisure centre refurbishment|the library service review|
school place planning|special educational needs transport|the dedicated schools grant|
elective home education|children's safeguarding arrangements|foster carer recruitment|
adult social care charging|the better care fund|domestic abuse services|the public health grant|
dementia friendly communities|unauthorised encampments|community safety priorities|
public space protection orders|youth justice services|hackney carriage fares|
private hire vehicle standards|a premises licence variation|street trading consents|
a tree preservation order|a footpath diversion|the stopping up of a highway|
town centre regeneration|the capital programme|treasury management|the statement of accounts|
the external auditor's report|internal audit progress|the corporate risk register|
the anti-fraud policy|information governance|the members' allowances scheme|
the review of polling districts|a community governance review|the pay policy statement|
the gender pay gap|apprenticeships|health and safety performance|procurement of agency staff|
the digital strategy|cyber security|the asset management plan|disposal of surplus land|
allotment rents|cemetery fees|market tolls|the events programme|the armed forces covenant|
refugee resettlement|the equality duty|the modern slavery statement|business continuity|
coastal erosion|harbour dues|cycling and walking infrastructure|bus service improvement|
rail station accessibility|20 mph speed limits|school streets|pavement parking|
street lighting replacement|affordable housing contributions|section 106 agreements|
community infrastructure levy|conservation area appraisal|listed building consent|
enforcement of planning conditions|a retrospective application for outbuildings|
change of use to a house in multiple occupation|erection of dwellings with associated landscaping|
telecommunications masts|the pension fund valuation|responsible investment"""
)

OFFICES = _parted(
    """Chief Executive|Monitoring Officer|Section 151 Officer|Executive Director of Place|
Director of Public Health|Head of Planning|Head of Highways|Assistant Director (Finance)|
Head of Legal Services|Democratic Services Manager|Head of Communities|
Director of Children's Services|Head of Regulatory Services|Strategic Housing Manager|
Head of Commissioning"""
)

SENTENCES = _parted(
    """The {office} submitted a report in relation to {subject}.|The report set out the current position
 and explained that {subject} had last been considered in {month} {last_year}.|Members were advised
 that consultation had been carried out with residents of {street}, {place} and that {many}
 responses had been received.|It was reported that expenditure of £{sum},{thousandth} had been
 incurred against a budget of £{sum},{thousandth}.|Councillor {surname} asked whether the proposals
 would affect {place} ward and the {office} undertook to provide a written response.|In response to
 a question from Councillor {surname}, the {office} confirmed that the timetable remained on track
 for {month} {year}.|The Committee considered the representations made by {first} {surname} on
 behalf of the {place} Residents' Association.|A Member expressed concern at the impact upon
 {street} and surrounding streets, in particular at school times.|
Reference was made to the {rare} scheme, which had been piloted at {place} during {last_year}.|
The {office} drew attention to the risks arising, including {subject}, and to the mitigation in place.|
Discussion took place on {subject} and on the links with {subject}.|
{first} {surname}, {office}, gave a presentation and answered questions from Members.|It was noted
 that the Government had published revised guidance and that a further report would be required.|
Members thanked officers for the work undertaken and welcomed the progress that had been made.|The
 application related to land at {many} {street}, {place} (reference {case}) and a number of
 objections had been received on grounds of highway safety, loss of light and parking.|
The Chair reminded Members of the need to have regard to the equality duty when considering {subject}.|
An amendment was moved by Councillor {surname} and seconded by Councillor {surname} that
 consideration of the matter be deferred pending a site visit.|
On being put to the vote the motion was carried by {many} votes to {few} with {few} abstentions.|The
 financial implications were set out in paragraph {few} and the legal implications in paragraph
 {few}.|Councillor {surname} referred to correspondence from {first} {surname} of {street} about
 {rare} and {rare}.|
It was suggested that a task and finish group be established to examine {subject} in more detail.|
The Panel received an update from Superintendent {surname} on the incidents in {place} and {place}.|
Officers explained that the delay had been caused by {rare} works undertaken by the utility company
 at {street}."""
)

DECISIONS = _parted(
    """the report be noted|the contents of the report be noted and the progress welcomed|
the recommendations contained in the report be approved|
approval be given to {subject} as set out in the report|
the sum of £{sum},{thousandth} be included within the capital programme for {year}|
the {office} be authorised, in consultation with the Cabinet Member, to implement the decision|
a further report be submitted to the meeting in {month} {year}|
planning permission be granted for {case} subject to the conditions set out in the report|
application {case} be refused on the grounds that it would be detrimental to the amenity of the
 occupiers of {street}, {place}|
consideration of the item be deferred to enable a site visit to take place at {street}|
a letter be sent to the Secretary of State expressing the concern of the Committee about {subject}|
Council be recommended to adopt the revised policy on {subject}|
the draft strategy be approved for the purposes of consultation|
Councillors {surname}, {surname} and {surname} be appointed to the working group|
officers be requested to investigate the {rare} scheme at {place} and report back|
the order in respect of {street}, {place} be confirmed without modification|
the licence be granted subject to the conditions agreed with the Police|
the matter be referred to the {body} for consideration|
the action plan be endorsed and monitored on a quarterly basis|
the fees and charges for {subject} be increased with effect from 1 April {year}"""
)

INTERESTS = (
    "Members are requested to declare any disclosable pecuniary interest or personal interest, which is not "
    "already included in their Register of Members' Interests, that relates to an item on the agenda."
)

FIRST_NAMES = _parted(
    """Andrea|Alan|Amina|Bernard|Carol|Chris|Daljit|Diane|Edward|Fatima|Frances|George|Helen|Ian|Imran|
Jane|Karen|Kevin|Lesley|Mark|Mohammed|Nigel|Olga|Patricia|Paul|Priya|Ruth|Sajid|Sandra|Siobhan|
Stephen|Tanya|Tony|Ursula|Vera|Wayne|Yvonne"""
)

MONTHS = _parted("""January|February|March|April|May|June|July|August|September|October|November|December""")

STREETS = _parted("Road|Street|Lane|Avenue|Close|Drive|Grove|Crescent|Way|Terrace")

FIRST_SOUNDS = _parted("b|br|c|ch|cl|d|dr|f|g|gr|h|k|l|m|n|p|pl|r|s|sh|st|t|th|tr|w|wh")

VOWELS = _parted("a|e|i|o|u|ai|ea|ee|oo|ow|ay")

LAST_SOUNDS = _parted("n|m|r|l|t|d|ck|st|ld|nd|rn|ss|th|sh|ng|p")

PLACE_ENDS = _parted("""ton|ham|by|field|ford|ley|worth|wick|stead|hurst|bury|den|well|bridge|mere|combe""")

SURNAME_ENDS = _parted("|s|son|man|er|well|y")

RARE_ENDS = _parted("|ix|ate|ence|ism|ology")
