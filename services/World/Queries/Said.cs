using Platform.World.Goods.Words;

namespace Platform.World.Queries;

/// <summary>A query in the making: what comes before its noun, the noun, and what comes after.</summary>
internal sealed class Said(string language, bool agrees)
{
    private readonly List<string> _before = [];
    private readonly List<string> _after = [];
    private readonly List<string> _absent = [];
    private string _noun = "";

    public string Language => language;

    /// <summary>Whether adjectives stand before the noun and agree with it.</summary>
    public bool Agrees => agrees;

    public Gender Gender { get; set; }

    /// <summary>The words that no text has.</summary>
    public IReadOnlyList<string> Absent => _absent;

    public string Text => string.Join(' ', _before.Append(_noun).Concat(_after).Where(part => part.Length > 0));

    public void Noun(Saying noun)
    {
        _noun = noun.Text;
        Note(noun);
    }

    public void Add(Saying saying, string preposition, bool isBefore = false)
    {
        Add(preposition + saying.Text, isBefore);
        Note(saying);
    }

    public void Add(string text, bool isBefore) => (isBefore ? _before : _after).Add(text);

    private void Note(Saying saying)
    {
        if (saying.Kind == WordKind.Absent)
            _absent.Add(saying.Text);
    }
}
