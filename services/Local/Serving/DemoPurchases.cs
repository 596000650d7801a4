using Platform.Hosting.People;
using Platform.Storefront.Account;

namespace Platform.Local.Serving;

/// <summary>What customers bought according to their histories, as the last training has them.</summary>
internal sealed class DemoPurchases(Histories histories) : IPastPurchases
{
    public IReadOnlyList<string> Of(string userId)
    {
        var (products, owned) = histories.Find(userId);
        return [.. products.Where((_, index) => owned[index]).Reverse()];
    }
}
