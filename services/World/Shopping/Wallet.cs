namespace Platform.World.Shopping;

/// <summary>What a shopper brings along from earlier visits, and takes on to later ones.</summary>
internal struct Wallet
{
    /// <summary>The month that <see cref="Spent"/> is of, counted from year 0.</summary>
    public int Month;

    /// <summary>Spent in that month, in euro.</summary>
    public float Spent;

    /// <summary>Orders so far.</summary>
    public int Orders;

    /// <summary>Visits so far.</summary>
    public int Visits;

    /// <summary>The number plus one of the product bought last; 0 for none.</summary>
    public int Owned;

    /// <summary>What is left of a monthly budget.</summary>
    public double Left(double budget, int month) => Math.Max(0, budget - (Month == month ? Spent : 0));

    /// <summary>Takes the price of an order.</summary>
    public void Pay(double price, int month)
    {
        Spent = (Month == month ? Spent : 0) + (float)price;
        Month = month;
        Orders++;
    }
}
