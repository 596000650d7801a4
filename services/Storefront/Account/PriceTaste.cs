namespace Platform.Storefront.Account;

/// <summary>The prices that a customer likes to pay.</summary>
public enum PriceTaste
{
    Low,
    Middling,
    High,
}
