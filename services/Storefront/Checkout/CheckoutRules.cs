namespace Platform.Storefront.Checkout;

/// <summary>What an order needs to get to its shopper. No rule is finer than what can be known: a mail's address has an @, and no more.</summary>
internal static class CheckoutRules
{
    private const int LongestText = 120;

    /// <summary>What is wrong with a form.</summary>
    /// <returns>The field and the key of the text that says what; empty where nothing is wrong.</returns>
    public static IReadOnlyList<FieldMistake> Check(CheckoutForm form)
    {
        var mistakes = new List<FieldMistake>();
        Require("name", form.Name);
        Require("email", form.Email);
        if (form.Email is not null && !IsMail(form.Email))
            Add("email", "checkout.wrongEmail");
        Require("street", form.Street);
        Require("postalCode", form.PostalCode);
        Require("city", form.City);
        if (DeliveryCountry.Find(form.Country) is not { } country)
            Add("country", "checkout.wrongCountry");
        else if (form.PostalCode is not null && !IsPostalCode(form.PostalCode, country))
            Add("postalCode", "checkout.wrongPostalCode");
        if (DeliveryWay.Find(form.Delivery) is null)
            Add("delivery", "checkout.wrongDelivery");
        return mistakes;

        void Require(string field, string? text)
        {
            if (text is null)
                Add(field, "checkout.missing");
            else if (text.Length > LongestText || text.Any(char.IsControl))
                Add(field, "checkout.tooLong");
        }

        void Add(string field, string key)
        {
            if (!mistakes.Exists(mistake => mistake.Field == field))
                mistakes.Add(new FieldMistake(field, key));
        }
    }

    private static bool IsMail(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);

    /// <summary>Digits as the country has them; people part them as they like, and write the country before.</summary>
    private static bool IsPostalCode(string text, DeliveryCountry country) =>
        text.Count(char.IsAsciiDigit) == country.PostalDigits
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-');
}
