namespace Platform.Storefront.Account;

/// <summary>A customer to shop as.</summary>
/// <param name="UserId">The customer's id.</param>
/// <param name="About">What is to be known of the customer.</param>
public sealed record ExampleCustomer(string UserId, string About);
