namespace Platform.Local.Live.Reporting;

/// <summary>Where people see how a run goes.</summary>
internal interface ILiveDisplay
{
    /// <summary>Shows the figures of the last second.</summary>
    void Show(SecondFigures second);
}
