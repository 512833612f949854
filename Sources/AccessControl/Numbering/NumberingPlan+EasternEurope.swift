extension NumberingPlan {
    /// Central and eastern Europe.
    static let easternEurope: [NumberingPlan] = [
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

    private static let estonia = """
        5 810000 81001 81007-81008 8103-8109 81102-81106 8111 812-817 819 820000 82004 8201-8207 821-822 8235-8239 \
        824-826 8270-8277 82780-82781 82783-82789 8279 8282-8286 82870-82871 829 83-84 89
        """

    private static let croatia = """
        901-909 91-92 95 970 9750-9751 97544 97555 97577 97595-97597 97599 976-977 979 98-99
        """
}
