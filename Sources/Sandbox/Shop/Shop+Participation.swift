import Hummingbird

/// The start page with the two stores, the public list of merchants, and the badge.
extension Shop {
    func addParticipationRoutes(to router: Router<PartyContext>) {
        router.get("/") { _, _ in
            pages.page(
                "shop/stores",
                [
                    "participatingName": storeName(.participating),
                    "otherName": storeName(.other),
                    "inboxURL": settings.inboxURL,
                ]
            )
        }
        router.refuseMethods(of: "/", except: .get)

        router.get("/participants") { _, _ in
            pages.page("shop/participants", participantsValues)
        }
        router.refuseMethods(of: "/participants", except: .get)

        router.get("/badge.svg") { _, _ in
            try files.response(for: "badge.svg")
        }
        router.refuseMethods(of: "/badge.svg", except: .get)
    }

    private var participantsValues: [String: Any] {
        let participants = settings.participants.map { merchant in
            ["name": merchant.name, "website": merchant.website]
        }
        let snippet = """
            <a href="\(settings.address.publicURL)/participants">
              <img src="\(settings.address.publicURL)/badge.svg" width="148" height="44"
                   alt="Purchases are confirmed with a one-time code">
            </a>
            """
        return [
            "participants": participants,
            "snippet": snippet,
            "inboxURL": settings.inboxURL,
        ]
    }
}
