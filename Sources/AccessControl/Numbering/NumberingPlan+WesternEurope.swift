extension NumberingPlan {
    /// Western and southern Europe.
    static let westernEurope: [NumberingPlan] = [
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
        .init("PT", "351", .init(portugal, lengths: 9...9)),
    ]

    private static let britain = """
        71-75 76240-76244 762450 762456 76246 76248-76249 77000-77001 77003 77007-77008 7701-7709 \
        771-779 78 790 7910 79110-79112 79117-79118 7912-7919 792-799
        """

    private static let liechtenstein =
        "645-649 65 660 6610-6611 662 6637-6639 664-666 6670 6672 668"

    private static let portugal = """
        609230 60929 6093 63920 639230 639233-639234 63924 63929 6393 65920 659230 659233-659234 65924 \
        65929 6593 669230 66929 6693 91-93 9480 96
        """
}
