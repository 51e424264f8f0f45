package org.gyoryu.events.history;

import java.util.List;

/** Events by index in order of time, finished or still growing. */
public interface EventLog {
  /** Returns the shape that all events share. */
  EventShape shape();

  /** Returns the number of events, explained or not. */
  int size();

  /** Returns the time of event {@code e}, in the unit of the data; never decreasing in e. */
  double time(int e);

  /** Returns the number of senders of event {@code e}; participants if undirected hyper. */
  int senderCount(int e);

  /** Returns the number of receivers of event {@code e}; 0 if undirected hyper. */
  int receiverCount(int e);

  /** Returns sender number {@code k} of event {@code e}; senders are in increasing order. */
  int sender(int e, int k);

  /** Returns receiver number {@code k} of event {@code e}; receivers are in increasing order. */
  int receiver(int e, int k);

  /** Returns the sender of a dyadic event, or the first sender of a hyperevent. */
  default int sender(int e) {
    return sender(e, 0);
  }

  /** Returns the receiver of a dyadic event, or the first receiver of a directed hyperevent. */
  default int receiver(int e) {
    return receiver(e, 0);
  }

  /** Returns the index of the type of event {@code e} in typeNames(). */
  int type(int e);

  /** Returns the weight with which event {@code e} enters the state; 1 unless given. */
  double weight(int e);

  /** Returns the names of the event types; the first is the type of events that name none. */
  List<String> typeNames();
}
