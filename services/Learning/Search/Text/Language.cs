namespace Platform.Learning.Search.Text;

/// <summary>A language whose words this library can reduce; texts of others are compared as they stand.</summary>
public enum Language
{
    Other,
    English,
    Swedish,
    German,
}
