namespace Platform.World;

/// <summary>What a stream of random numbers is for.</summary>
internal enum StreamKind
{
    Brand = 1,
    Product = 2,
    Customer = 3,
    Visits = 4,
    Shopper = 5,
    Household = 6,
    LiveVisits = 7,
    Sight = 8,
    Whim = 9,
    Fit = 10,
    Shop = 11,
    Withdrawal = 12,
    ProductText = 20,
    Discounts = 21,
    Stock = 22,
    Needs = 23,
    Queries = 24,
}
