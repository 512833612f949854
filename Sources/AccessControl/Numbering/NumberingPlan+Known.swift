extension NumberingPlan {
    /// The plans that a policy can name: the Nordic countries, the rest of the European Economic Area, and
    /// the United Kingdom.
    package static let known: [NumberingPlan] = nordic + westernEurope + easternEurope
}
