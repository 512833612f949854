extension NumberingPlan {
    /// The Nordic countries with the Faroe Islands, Greenland, Åland and Svalbard.
    static let nordic: [NumberingPlan] = [
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

    private static let iceland = """
        611-618 620-626 630 632 636-641 644 646-647 649-651 655 659-666 669-670 680 686-688 69 750 \
        755 757 76-79 820-825 829 83-86 882-883 888 89
        """
}
