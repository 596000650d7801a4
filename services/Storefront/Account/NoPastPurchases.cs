namespace Platform.Storefront.Account;

/// <summary>For a shop that has kept its orders from the first day on.</summary>
internal sealed class NoPastPurchases : IPastPurchases
{
    public IReadOnlyList<string> Of(string userId) => [];
}
