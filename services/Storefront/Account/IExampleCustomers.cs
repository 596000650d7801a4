namespace Platform.Storefront.Account;

/// <summary>Knows a few customers whom a visitor of a demo shop may shop as.</summary>
public interface IExampleCustomers
{
    /// <summary>Their ids, and what is to be known of them; none in a shop with data of its own.</summary>
    IReadOnlyList<ExampleCustomer> Examples { get; }
}
