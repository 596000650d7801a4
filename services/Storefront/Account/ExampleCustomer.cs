namespace Platform.Storefront.Account;

/// <summary>A customer to shop as, and what is to be known of the customer's taste.</summary>
/// <param name="UserId">The customer's id.</param>
/// <param name="Style">The style of clothes that the customer likes, a word of the catalogue.</param>
/// <param name="Department">For whom they are, a word of the catalogue.</param>
/// <param name="Prices">What they may cost.</param>
public sealed record ExampleCustomer(string UserId, string Style, string Department, PriceTaste Prices);
