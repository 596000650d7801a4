namespace Platform.Store.People;

/// <summary>What a customer did so far.</summary>
/// <param name="Products">Each product once, by when the customer last had to do with it, newest last.</param>
/// <param name="Owned">Which of them were bought, or came with an imported history; as long as <paramref name="Products"/>.</param>
public sealed record History(IReadOnlyList<string> Products, IReadOnlyList<bool> Owned)
{
    public static History Empty { get; } = new([], []);
}
