using Platform.Contracts;

namespace Platform.Storefront.Events;

/// <summary>
/// Lists that the shop makes itself, from its catalogue and without a model, are answers too: they get a token, so that
/// what follows from them can be laid to them.
/// </summary>
public static class OwnAnswer
{
    /// <summary>A token for products that are shown now.</summary>
    /// <param name="placement">Where, such as <c>listing</c>.</param>
    /// <param name="now">When.</param>
    /// <param name="model">What put them into their order; empty for nothing in particular.</param>
    public static string TokenOf(string placement, DateTimeOffset now, string model = "") => new AttributionToken
    {
        Placement = placement,
        Model = model,
        Version = "",
        Rung = Rungs.Catalogue,
        AnsweredAt = now,
        Nonce = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 8),
    }.ToString();
}
