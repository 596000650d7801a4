namespace Platform.World.Shopping;

/// <summary>What a shopper does next.</summary>
public enum StepKind
{
    Home,
    Category,
    Search,
    Product,
    AddToCart,
    RemoveFromCart,
    Basket,
    Checkout,
    Account,

    /// <summary>The visit is over; nothing follows.</summary>
    Leave,
}
