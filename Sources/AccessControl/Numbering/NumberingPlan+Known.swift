extension NumberingPlan {
    /// The plans that a policy can name: the Nordic countries, the rest of the European Economic Area, and
    /// the United Kingdom.
    package static let known: [NumberingPlan] = nordic + westernEurope + easternEurope

    private static let nordic: [NumberingPlan] = [
        .sweden,
        .init(
            "NO",
            "47",
            shared: ["SJ"],
            .init("40-41 450-452 4530-4535 4537-4539 454-459 46-48 9", lengths: 8...8)
        ),
        // No digit tells a mobile number from a fixed one: whatever is neither short nor dear.
        .init("DK", "45", .init(denmark, lengths: 8...8)),
        .init("FI", "358", shared: ["AX"], trunk: ["0"], .init("40-48 50", lengths: 6...10)),
        .init("IS", "354", .init(iceland, lengths: 7...7), .init("385 388-389", lengths: 9...9)),
        .init("FO", "298", .init("21-29 5 71-79 91 96", lengths: 6...6)),
        .init("GL", "299", .init("2 4-5", lengths: 6...6)),
    ]

    private static let westernEurope: [NumberingPlan] = [
        .init(
            "AT",
            "43",
            trunk: ["0"],
            .init("6485 650-653 655 657 659-661 663-669 67-69", lengths: 7...13)
        ),
        .init("BE", "32", trunk: ["0"], .init("45-49", lengths: 9...9)),
        .init("CY", "357", .init("910 94-97 99", lengths: 8...8)),
        .init(
            "DE",
            "49",
            trunk: ["0"],
            .init("160 162-163 17", lengths: 10...11),
            .init("150-152 15310 15333 15410 155-159", lengths: 11...11)
        ),
        .init("ES", "34", .init("6 71-74 78", lengths: 9...9)),
        .init(
            "FR",
            "33",
            trunk: ["0"],
            .init("60-62 630-638 64-68 695 698-699 73-79", lengths: 9...9)
        ),
        // The Channel Islands and the Isle of Man have numbers among these.
        .init(
            "GB",
            "44",
            shared: ["GG", "IM", "JE"],
            trunk: ["0"],
            .init(britain, lengths: 10...10)
        ),
        .init("GR", "30", .init("685 687-689 69 94", lengths: 10...10)),
        .init("IE", "353", trunk: ["0"], .init("822 83 85-89", lengths: 9...9)),
        // A number keeps its first digit, whatever it is: there is no trunk prefix.
        .init("IT", "39", .init("32-39", lengths: 9...10), .init("31 43", lengths: 10...10)),
        .init(
            "LI",
            "423",
            trunk: ["0"],
            .init("73 742 756 77-79", lengths: 7...7),
            .init(liechtenstein, lengths: 9...9)
        ),
        .init(
            "LU",
            "352",
            .init("621 628 651 655-656 658 661 668 671 678-679 681 691-692 698", lengths: 9...9)
        ),
        .init("MT", "356", .init("7210 77 79 92 9696-9697 9811-9813 9889 9897 99", lengths: 8...8)),
        .init("NL", "31", trunk: ["0"], .init("61-65 68", lengths: 9...9)),
        .init(
            "PT",
            "351",
            .init(
                "609234 60929 6093 63920 639230-639234 63924 63929 6393 65920 659230-659234 65924 65929 6593 669234 66929 6693 91-93 9480 96",
                lengths: 9...9
            )
        ),
    ]

    private static let easternEurope: [NumberingPlan] = [
        .init(
            "BG",
            "359",
            trunk: ["0"],
            .init("430 437-439", lengths: 8...8),
            .init("87-89 98 996 999", lengths: 9...9)
        ),
        .init("CZ", "420", .init("601-608 702-705 7060 719 72-73 77 79", lengths: 9...9)),
        .init(
            "EE",
            "372",
            .init(
                "50 510-518 5195 52 550-554 557-558 5640-5644 5651-5655 5658-5659",
                lengths: 7...7
            ),
            .init(estonia, lengths: 8...8)
        ),
        .init(
            "HR",
            "385",
            trunk: ["0"],
            .init("98", lengths: 8...8),
            .init(croatia, lengths: 9...9)
        ),
        .init("HU", "36", trunk: ["06"], .init("20 30-31 50 70", lengths: 9...9)),
        // Numbers were dialled with 8 in front until 2023, and many still write them so.
        .init("LT", "370", trunk: ["0", "8"], .init("6", lengths: 8...8)),
        .init(
            "LV",
            "371",
            .init(
                "20-22 2300 2307 231 2320 2322-2332 23330-23338 2334-2339 234-239 24-29",
                lengths: 8...8
            )
        ),
        .init(
            "PL",
            "48",
            .init(
                "2110-2111 2113-2115 212 2131-2139 45 50-51 53 57 60 66 69 72-73 78-79 88",
                lengths: 9...9
            )
        ),
        .init(
            "RO",
            "40",
            trunk: ["0"],
            .init("700-701 7020 703-713 72-77 780 783-788 790-793 799", lengths: 9...9)
        ),
        .init(
            "SI",
            "386",
            trunk: ["0"],
            .init("30-31 40-41 43 51 64 651 6555-6556 6560-6561 657-658 68-71", lengths: 8...8)
        ),
        .init(
            "SK",
            "421",
            trunk: ["0"],
            .init("901-908 9091-9099 910-912 914-919 940 943-945 947-949 95", lengths: 9...9)
        ),
    ]

    /// What is left out ends in 0 after two digits, or begins with 80, 82 to 85 or 90.
    private static let denmark = """
        201-209 211-219 221-229 231-239 241-249 251-259 26-28 291-299 301-309 311-319 321-329 \
        331-339 341-349 351-359 361-369 381-389 391-399 401-409 411-419 421-429 431-439 441-449 \
        451-459 461-469 471-479 481-489 491-499 501-509 511-519 521-529 531-539 541-549 551-559 \
        561-569 571-579 581-589 591-599 601-609 611-619 621-629 631-639 641-649 651-659 661-669 \
        67-68 691-699 701-709 711-719 721-729 731-739 741-749 751-759 761-769 771-779 781-789 \
        791-799 811-819 821-829 861-869 871-879 881-889 891-899 911-919 921-929 931-939 941-949 96 \
        971-979 981-989 991-999
        """

    private static let britain = """
        71-75 76240-76244 762450 762456 76246 76248-76249 77000-77001 77003 77007-77008 7701-7709 \
        771-779 78 790 7910 79110-79112 79117-79118 7912-7919 792-799
        """

    private static let iceland = """
        611-618 620-626 630 632 636-641 644 646-647 649-651 655 659-666 669-670 680 686-688 69 750 \
        755 757 76-79 820-825 829 83-86 882-883 888 89
        """

    private static let liechtenstein =
        "645-649 65 660 6610-6611 662 6637-6639 664-666 6670 6672 668"

    private static let estonia = """
        5 81001 81007-81008 8103-8109 81102-81106 8111 812-817 819 82004 8201-8207 821-822 8235-8239 \
        824-826 8270-8277 82780-82781 82783-82789 8279 8282-8286 82870-82871 829 83-84 89
        """

    private static let croatia = """
        901-909 91-92 95 970 9750-9751 97544 97555 97577 97595-97597 97599 976-977 979 98-99
        """
}
