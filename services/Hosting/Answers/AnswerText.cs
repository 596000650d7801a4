namespace Platform.Hosting.Answers;

/// <summary>The products of an answer as JSON, kept by whoever gives the same answer more than once.</summary>
public sealed class AnswerText
{
    private volatile byte[]? _results;

    /// <summary>The array of results in UTF-8; null before it was first written.</summary>
    internal byte[]? Results
    {
        get => _results;
        set => _results = value;
    }
}
