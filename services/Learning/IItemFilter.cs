namespace Platform.Learning;

/// <summary>Says which items may be in an answer. A struct, so that the call is compiled into the loop.</summary>
public interface IItemFilter
{
    bool Allows(int item);
}
