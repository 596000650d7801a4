namespace Platform.Hosting.Answers;

/// <summary>What a shopper asks of a ladder. It must not change while it is being answered.</summary>
public abstract class LadderQuery
{
    /// <summary>How many products are wanted.</summary>
    public required int Wanted { get; init; }

    /// <summary>Whether a product may be in the answer: it is in stock, and nothing speaks against it.</summary>
    public abstract bool Allows(int product);
}
