"""Telephone numbers as another implementation judges them, and random ones to ask about."""

import random

import phonenumbers
from phonenumbers import PhoneNumberType

# The countries of a plan: islands that share the numbers of a country belong to it.
SHARED = {"NO": {"SJ"}, "FI": {"AX"}, "GB": {"GG", "IM", "JE"}}
COUNTRIES = (
    "SE NO DK FI IS FO GL AT BE CY DE ES FR GB GR IE IT LI LU MT NL PT "
    "BG CZ EE HR HU LT LV PL RO SI SK"
).split()
MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)


def country_code(country):
    return str(phonenumbers.country_code_for_region(country))


def is_mobile(country, national):
    """Whether the other implementation takes it for a mobile number of the country."""
    zeros = len(national) - len(national.lstrip("0"))
    number = phonenumbers.PhoneNumber(
        country_code=int(country_code(country)), national_number=int(national),
        italian_leading_zero=True if zeros else None,
        number_of_leading_zeros=zeros if zeros > 1 else None,
    )
    return (
        phonenumbers.is_valid_number(number)
        and phonenumbers.number_type(number) in MOBILE
        and phonenumbers.region_code_for_number(number) in {country} | SHARED.get(country, set())
    )


def judged_nationals(country, count):
    """National numbers and whether they are mobile, the same every time: half of them anywhere, half near mobile numbers.

    Near is a mobile number that has been met so far with one digit changed, lost or added.
    """
    source = random.Random(f"numbers of {country}")
    example = phonenumbers.PhoneMetadata.metadata_for_region(country).mobile.example_number
    lengths = [len(example) + extra for extra in (-2, -1, 0, 0, 0, 0, 1, 2)]
    met = [example]
    for index in range(count):
        if index % 2:
            number = altered(source.choice(met), source)
            yield number, is_mobile(country, number)
        else:
            number = source.choice("123456789") + digits(source, source.choice(lengths) - 1)
            mobile = is_mobile(country, number)
            # Only these: what is near the near would crowd around the numbers met first.
            met += [number] * mobile
            yield number, mobile


def altered(number, source):
    place = source.randrange(len(number))
    kept = number[place + source.choice((0, 1, 1, 1, 1)) :]
    changed = number[:place] + digits(source, source.choice((0, 1, 1, 1, 1))) + kept
    # The first digit of an international number is never a trunk prefix.
    return "1" + changed[1:] if changed.startswith("0") else changed


def digits(source, count):
    return "".join(source.choices("0123456789", k=count))
