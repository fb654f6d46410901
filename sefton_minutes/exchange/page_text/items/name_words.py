"""Words that tell people's names from the titles of items and the names of organisations."""

_RANKS_LISTED = """
councillor cllr mr mrs ms miss mx dr professor prof sir dame lord lady rev reverend canon alderman
superintendent supt inspector insp sergeant sgt constable pc pcso ci dci di ds dc commander commissioner
manager captain capt major colonel col lieutenant lt judge
"""
_BEFORE_RANKS_LISTED = """
chief deputy assistant acting temporary detective det station group area
"""
_PARTICLES_LISTED = """
al ap bin da de del der di la le van von
"""
_TITLE_ENDS_LISTED = """
agreement assessment check consultation evaluation framework inspection performance plan policy
presentation profile programme project protocol report reports review scheme statement strategy survey
update
"""
_NOT_IN_NAMES_LISTED = """
announcement announcements applications application appointment appointments approval attendance award
bodies broadband call chair chairman chairperson charges close closure communications competition confidential
confirmation constitution consultations contract contracts correspondence cost debate declaration deputation
deputations disclosure disclosures election exclusion exempt expenditure fees flood heritage inquiry
introduction introductions invitation irregularities lighting list motions museum nomination nominations
notice notices office offices outside outturn path paths planting presentations press private procedure
property question receipt recess reconstitution redevelopment repairs requests reserved schedule session
sport standing streets strategies substitute substitutes summary supplementary survey tenancy
transformation vice-chair visit visits wards welcome
absence abuse access accountant action actions activity adults agenda agreement annual apologies
appendix area assessment assets audit authority board borough budget business cabinet capital care
centre check children clerk committee communities community complaints conduct consultation control
council county crime culture date declarations delivery development digital director directorate
domestic draft economy education election emergency employment energy engagement environment
equality estate evaluation executive family final finance financial fire forum forward framework fund
funding future governance group growth guidance health highways homelessness housing improvement
information initiative inspection integrated interest interests investment issues item items law leader
leisure libraries licensing local main maintenance management matters mayor meeting meetings members
membership minutes monitoring monthly motion national needs neighbourhood network next northern officer
officers order other outcomes overview parking partners partnership partnerships performance petition
petitions plan planning plans police policy practice presentation prevention previous priorities
procurement profile programme progress project projects property proposals protection provision public
quality quarterly questions recommendations recovery recycling regeneration register regulations report
reports resilience resources response results review risk safeguarding safety scheme schools scrutiny
secretary section serious service services sharing social solicitor southern staff standards statement
statutory strategic strategy support survey sustainability target task team terms tourism town trading
traffic training transport treasurer treasury trust unit update updates urgent verbal
violence voluntary waste water welfare wellbeing work workforce working workshop year youth
"""

RANKS = frozenset(_RANKS_LISTED.split())
"""Honorifics and ranks that stand before a name, in lower case and without stop."""

BEFORE_RANKS = frozenset(_BEFORE_RANKS_LISTED.split())
"""Words that are part of a rank only when a rank follows: "Chief Inspector", but "Station Road"."""

PARTICLES = frozenset(_PARTICLES_LISTED.split())
"""Small words inside family names."""

TITLE_ENDS = frozenset(_TITLE_ENDS_LISTED.split())
"""Words with which titles of items end; what follows on the same line is often a presenter."""

NOT_IN_NAMES = frozenset(_NOT_IN_NAMES_LISTED.split())
"""Words of titles and of organisations, so that "Homelessness Strategy" is not taken for a person."""
