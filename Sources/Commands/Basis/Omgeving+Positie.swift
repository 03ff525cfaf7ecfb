import Domain

extension Omgeving {
    /// Tells at which position of the register was read, and whether anybody can go back to it.
    func meld(_ positie: Registerpositie) {
        meld("Gelezen bij \(positie.inschrijvingen) inschrijvingen in het register.\n")
        guard positie.wachtend > 0 else { return }
        meld(
            "\(positie.wachtend) daarvan hebben nog geen zegel; na griffie register zegel is deze "
                + "stand later terug te halen met --tot.\n")
    }
}
