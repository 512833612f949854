"""Profiles that look like an issuer of their own."""

from paths import ROOT

SAMPLE = ROOT / "Sources/sigill/Resources/Profiles/classic.yaml"

LOGO = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 28" width="150" height="28">
<title>Nordljus</title>
<path fill="#7a0b5a" d="M14 1 27 27H1z"/>
<rect x="36" y="8" width="108" height="4" rx="2" fill="#7a0b5a"/>
<rect x="36" y="16" width="72" height="4" rx="2" fill="#c9357f"/>
</svg>
"""


def profile(folder, colours=("#7a0b5a", "#e679c6"), logo=LOGO, binds="true"):
    """Writes a profile with branding, and its logo beside it; the path of the profile."""
    text = SAMPLE.read_text().replace("bindsCodeToOrigin: true", f"bindsCodeToOrigin: {binds}")
    text += "\nbranding:\n"
    for setting, colour in zip(("accentColour", "accentColourDark"), colours):
        text += f'  {setting}: "{colour}"\n'
    if logo is not None:
        (folder / "logo.svg").write_text(logo)
        text += "  logo: logo.svg\n"
    path = folder / "profile.yaml"
    path.write_text(text)
    return path
