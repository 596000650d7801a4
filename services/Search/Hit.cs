namespace Platform.Search;

/// <summary>A product that was found.</summary>
/// <param name="Document">Its document in the index of that moment.</param>
/// <param name="Score">Higher is better.</param>
internal readonly record struct Hit(int Document, float Score);
