namespace Platform.World;

/// <summary>What a stream of random numbers is for.</summary>
internal enum StreamKind
{
    Brand = 1,
    Product = 2,
    Customer = 3,
    Visits = 4,
}
