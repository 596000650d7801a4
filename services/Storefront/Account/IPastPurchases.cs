namespace Platform.Storefront.Account;

/// <summary>Knows what customers bought before this shop kept orders.</summary>
public interface IPastPurchases
{
    /// <summary>Products of a customer's earlier purchases, the newest first; none for a stranger.</summary>
    IReadOnlyList<string> Of(string userId);
}
