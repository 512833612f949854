"""The looks of an issuer of its own."""

LOGO = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 28" width="150" height="28">
<title>Nordljus</title>
<path fill="#7a0b5a" d="M14 1 27 27H1z"/>
<rect x="36" y="8" width="108" height="4" rx="2" fill="#7a0b5a"/>
<rect x="36" y="16" width="72" height="4" rx="2" fill="#c9357f"/>
</svg>
"""


def write(folder, colours=("#7a0b5a", "#e679c6"), logo=LOGO):
    """Writes a logo; the section of the profile that goes with it and the colours."""
    section = "\nbranding:\n"
    for setting, colour in zip(("accentColour", "accentColourDark"), colours):
        section += f'  {setting}: "{colour}"\n'
    if logo is not None:
        (folder / "logo.svg").write_text(logo)
        section += "  logo: logo.svg\n"
    return section
